//! The demo's livestream: ffmpeg draws a picture and a quiet tone and writes HLS files that the server hands out.

use std::fs;
use std::path::Path;
use std::process::{Child, Stdio};

use crate::setup;
use crate::shell::{Outcome, program, run};

/// Below the demo's folder; the server's setting `streams.media_folder` names it.
const FOLDER: &str = "media/live";

/// What is said in it, over and over: a line every five seconds.
const SAID: [&str; 6] = [
    "<v Host>Good evening, and welcome to the library.",
    "<v Ms. Reyes>My son waits at that stop alone, after dark.",
    "<v Host>Thank you. How long is the wait?",
    "<v Ms. Reyes>Twenty minutes, some nights thirty.",
    "<v Ms. Reyes>The light has been out since winter.",
    "<v Host>We write that down, and the city answers in public.",
];
const EVENING: u32 = 8 * 3600;

/// A stream that is being made; it ends with this tool.
pub struct Live(Child);

impl Live {
    /// Starts it, installing ffmpeg if it is missing.
    pub fn start(demo: &Path) -> Outcome<Self> {
        setup::for_streams()?;
        let folder = demo.join(FOLDER);
        fs::create_dir_all(&folder)?;
        recording(demo)?;
        let words = folder.join("words.vtt");
        fs::write(&words, captions())?;
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
            .arg("-re")
            .arg("-i")
            .arg(&words)
            .args(["-map", "0:v", "-map", "1:a", "-map", "2:s", "-c:s", "copy"])
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
            .args(["-muxdelay", "0", "-muxpreload", "0"])
            .args(["-f", "hls", "-hls_time", "2", "-hls_list_size", "6"])
            .args(["-hls_flags", "delete_segments+program_date_time"])
            .args(["-var_stream_map", "v:0,a:0,s:0,sgroup:words,language:en"])
            .args(["-master_pl_name", "index.m3u8"])
            .arg("-hls_segment_filename")
            .arg(folder.join("part%v-%05d.ts"))
            .arg(folder.join("list%v.m3u8"))
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

/// The words of a whole evening, as WebVTT.
fn captions() -> String {
    let clock = |s: u32| format!("{:02}:{:02}:{:02}.000", s / 3600, s / 60 % 60, s % 60);
    let mut text = "WEBVTT\n".to_owned();
    for (from, line) in (0..EVENING).step_by(5).zip(SAID.iter().cycle()) {
        text.push_str(&format!(
            "\n{} --> {}\n{line}\n",
            clock(from),
            clock(from + 5)
        ));
    }
    text
}
