//! Arguments of `airlift`, the window: here, because man pages and completions are made of them where there is none.

use std::path::PathBuf;

use clap::Parser;

use super::{parse_announce, parse_host, parse_public_url};
use crate::identity::Host;
use crate::session::{AnnounceRule, PublicUrl};

/// Puts an iOS build on a tester's phone in one drag and one scan.
#[derive(Debug, Parser)]
#[command(name = "airlift", version = crate::VERSION_AND_COMMIT, about, max_term_width = 100)]
pub struct WindowArguments {
    /// .ipa files, or folders of them, to put on the shelf
    #[arg(value_name = "FILE")]
    pub paths: Vec<PathBuf>,
    /// Address or name for links; an address is also the only one listened on
    #[arg(long, value_name = "IP|NAME", value_parser = parse_host)]
    pub host: Option<Host>,
    /// First HTTPS port to try; 0 lets the system choose
    #[arg(long, value_name = "N")]
    pub https_port: Option<u16>,
    /// First plain HTTP port to try; 0 lets the system choose
    #[arg(long, value_name = "N")]
    pub http_port: Option<u16>,
    /// Base URL of a tunnel or reverse proxy that passes phones on to the plain HTTP port, such as <https://builds.example.com>
    #[arg(long, value_name = "URL", value_parser = parse_public_url)]
    pub public_url: Option<PublicUrl>,
    /// Announce this computer's .local name [default: as set, and no when --host is an address]
    #[arg(long, value_name = "yes|no", value_parser = parse_announce)]
    pub announce: Option<AnnounceRule>,
    /// Leave the install page off the plain HTTP port
    #[arg(long)]
    pub https_pages_only: bool,
    /// Folder for shelf, identity and settings [default: the system's place for data, or `AIRLIFT_DATA_DIR`]
    #[arg(long, value_name = "FOLDER")]
    pub data_dir: Option<PathBuf>,
}
