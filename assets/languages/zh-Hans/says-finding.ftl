# A sentence of a finding that an earlier Airlift kept in words.

kept-in-words = { $sentence }
