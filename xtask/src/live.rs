//! The demo's livestream: ffmpeg draws a picture and a quiet tone and writes HLS files that the server hands out.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};

use crate::setup;
use crate::shell::{Outcome, program, run};

/// Below the demo's folder; the server's setting `streams.media_folder` names it.
const FOLDER: &str = "media/live";

/// A stream that is being made; it ends with this tool.
pub struct Live(Child);

impl Live {
    /// Starts it, installing ffmpeg if it is missing.
    pub fn start(demo: &Path) -> Outcome<Self> {
        setup::for_streams()?;
        let folder = demo.join(FOLDER);
        fs::create_dir_all(&folder)?;
        recording(demo)?;
        let child = program("ffmpeg")
            .args(["-hide_banner", "-loglevel", "error", "-nostdin", "-re"])
            .args([
                "-f",
                "lavfi",
                "-i",
                "gradients=size=640x360:rate=12:speed=0.02:c0=0x5b3a8e:c1=0xc9a7eb:c2=0xf6efe4",
            ])
            .args([
                "-f",
                "lavfi",
                "-i",
                "sine=frequency=220:sample_rate=44100,volume=0.05",
            ])
            .args([
                "-c:v",
                "libx264",
                "-preset",
                "ultrafast",
                "-tune",
                "zerolatency",
                "-pix_fmt",
                "yuv420p",
            ])
            .args(["-g", "24", "-c:a", "aac", "-b:a", "48k"])
            .args(["-f", "hls", "-hls_time", "2", "-hls_list_size", "6"])
            .args(["-hls_flags", "delete_segments+program_date_time"])
            .arg("-hls_segment_filename")
            .arg(folder.join("part%05d.ts"))
            .arg(playlist(demo))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .spawn()
            .map_err(|error| format!("cannot start ffmpeg: {error}"))?;
        Ok(Self(child))
    }
}

impl Drop for Live {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// What the demo's past evenings were recorded as: forty seconds.
fn recording(demo: &Path) -> Outcome {
    let folder = demo.join("media/recordings");
    let file = folder.join("evening.mp4");
    if file.exists() {
        return Ok(());
    }
    fs::create_dir_all(&folder)?;
    run(program("ffmpeg")
        .args(["-hide_banner", "-loglevel", "error", "-nostdin", "-y"])
        .args([
            "-f",
            "lavfi",
            "-i",
            "gradients=size=640x360:rate=12:speed=0.02:c0=0x3f2a63:c1=0xc9a7eb:c2=0xf6efe4",
        ])
        .args([
            "-f",
            "lavfi",
            "-i",
            "sine=frequency=196:sample_rate=44100,volume=0.05",
        ])
        .args([
            "-t",
            "40",
            "-c:v",
            "libx264",
            "-preset",
            "ultrafast",
            "-pix_fmt",
            "yuv420p",
        ])
        .args(["-c:a", "aac", "-b:a", "48k", "-movflags", "+faststart"])
        .arg(&file))
}

fn playlist(demo: &Path) -> PathBuf {
    demo.join(FOLDER).join("index.m3u8")
}
