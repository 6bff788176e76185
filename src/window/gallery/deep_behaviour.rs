//! What one can do on a closer look, by accessible label.
