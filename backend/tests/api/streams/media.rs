//! Media of our own: served in parts, looked at in their folder, and nothing beside them.

use api_types::streams::{StreamSource, StreamState};

use super::server::Encoder;
use super::{Evening, stream};
use crate::harness::{Setup, TestApp};

async fn with_media() -> (Evening, std::path::PathBuf) {
    let app = TestApp::spawn_with(Setup {
        settings: "streams.media_folder = \"media\"".to_owned(),
        ..Setup::default()
    })
    .await;
    let folder = app.folder.join("media");
    std::fs::create_dir_all(folder.join("hall")).unwrap();
    (Evening::on(app, Encoder::start().await).await, folder)
}

fn write_playlist(folder: &std::path::Path, sequence: u32) {
    let text = format!(
        "#EXTM3U\n#EXT-X-TARGETDURATION:4\n#EXT-X-MEDIA-SEQUENCE:{sequence}\n#EXTINF:4.0,\nseg{sequence}.ts\n"
    );
    std::fs::write(folder.join("hall/live.m3u8"), text).unwrap();
    std::fs::write(folder.join(format!("hall/seg{sequence}.ts")), [7; 1000]).unwrap();
}

#[tokio::test]
async fn a_small_city_needs_no_other_server() {
    let (evening, folder) = with_media().await;
    let master = "#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=1\nhall/live.m3u8\n";
    std::fs::write(folder.join("master.m3u8"), master).unwrap();
    // Written down with or without our own origin.
    let absolute = format!("{}/media/hall/live.m3u8", evening.app.resident.url);
    let streams = evening
        .put(vec![
            stream(StreamSource::Hls, &absolute),
            stream(StreamSource::Hls, "/media/master.m3u8"),
        ])
        .await;
    assert_eq!(streams[0].facts.address, "/media/hall/live.m3u8");
    for (at, sequence) in [(-20, 1), (0, 2), (10, 3)] {
        write_playlist(&folder, sequence);
        evening.at(at).await;
    }
    assert_eq!(
        evening.states().await,
        [StreamState::Live, StreamState::Live]
    );
    // The encoder stops.
    for at in [20, 30] {
        evening.at(at).await;
    }
    assert_eq!(
        evening.states().await,
        [StreamState::Interrupted, StreamState::Interrupted]
    );
    assert_eq!(evening.mails().len(), 1);
}

#[tokio::test]
async fn files_of_an_encoder_are_sent_whole_or_in_part() {
    let (evening, folder) = with_media().await;
    write_playlist(&folder, 1);
    let site = &evening.app.resident;
    let playlist = site.get("/media/hall/live.m3u8").await;
    assert_eq!(
        playlist.headers()["content-type"],
        "application/vnd.apple.mpegurl"
    );
    assert_eq!(playlist.headers()["cache-control"], "public, max-age=1");
    let part = site
        .client
        .get(format!("{}/media/hall/seg1.ts", site.url))
        .header("range", "bytes=10-19")
        .send()
        .await
        .unwrap();
    assert_eq!(part.status(), 206);
    assert_eq!(part.headers()["content-range"], "bytes 10-19/1000");
    assert_eq!(part.headers()["content-type"], "video/mp2t");
    assert_eq!(part.headers()["x-content-type-options"], "nosniff");
    assert_eq!(part.bytes().await.unwrap().len(), 10);
    let beyond = site
        .client
        .get(format!("{}/media/hall/seg1.ts", site.url))
        .header("range", "bytes=5000-")
        .send()
        .await
        .unwrap();
    assert_eq!(beyond.status(), 416);
}

#[tokio::test]
async fn nothing_beside_the_media_is_sent() {
    let (evening, folder) = with_media().await;
    write_playlist(&folder, 1);
    std::fs::write(folder.join("notes.txt"), "secret").unwrap();
    std::fs::write(folder.join(".hidden.ts"), "secret").unwrap();
    std::fs::write(evening.app.folder.join("outside.ts"), "secret").unwrap();
    std::os::unix::fs::symlink(
        evening.app.folder.join("outside.ts"),
        folder.join("link.ts"),
    )
    .unwrap();
    for path in [
        "/media/notes.txt",
        "/media/.hidden.ts",
        "/media/link.ts",
        "/media/..%2foutside.ts",
        "/media/%2e%2e/outside.ts",
        "/media/hall/..%2f..%2foutside.ts",
        "/media//etc/passwd",
        "/media/hall",
        "/media/",
        "/media/amparo.toml",
    ] {
        let answer = evening.app.resident.get(path).await;
        assert_eq!(answer.status(), 404, "{path}");
    }
    // Staff have no media of their own, and without a folder there are none.
    assert_eq!(
        evening
            .app
            .console
            .get("/media/hall/live.m3u8")
            .await
            .status(),
        404
    );
    let plain = TestApp::spawn().await;
    assert_eq!(plain.resident.get("/media/a.ts").await.status(), 404);
}
