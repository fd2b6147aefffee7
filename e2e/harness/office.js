// What hosts do behind the scenes of a journey, through the same interface as their pages.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

import { DESK } from './browser.js';
import { Hosting } from '../pages/hosting.js';
import { PICTURES_A_SECOND, withCaptions } from './cea608.js';

const HALL = { name: 'Library', address: '203 S. Broadway', note: 'Bus 2, step-free door on the left' };

export class Office {
  static async open(set) {
    const office = new Office();
    office.server = set.server;
    office.visitor = await set.visitor({ viewport: DESK });
    office.page = office.visitor.page;
    await new Hosting(office.visitor, set.server).logIn();
    return office;
  }

  async call(method, path, body) {
    const { status, text } = await this.page.evaluate(async ({ method, path, body }) => {
      const answer = await fetch(path, {
        method,
        headers: body === undefined ? {} : { 'content-type': 'application/json' },
        body: body === undefined ? undefined : JSON.stringify(body),
      });
      return { status: answer.status, text: await answer.text() };
    }, { method, path, body });
    if (status >= 400) throw new Error(`${method} ${path}: ${status} ${text}`);
    return text ? JSON.parse(text) : null;
  }

  // One that begins in half an hour: people can still sign up, and a host may already say that it is live.
  evening(of) {
    const wall = (minutes) => new Date(Date.now() + minutes * 60_000)
      .toLocaleString('sv-SE', { timeZone: 'America/Los_Angeles' }).slice(0, 16).replace(' ', 'T');
    return this.session({ ...of, days: 0, facts: { ...of.facts, starts: wall(29), ends: wall(149) } });
  }

  // A session that everybody sees. Without `pools` it has seats in the hall and online.
  async session({ title, neighborhood = 'boyle-heights', days = 9, pools, facts = {} }) {
    const draft = await this.call('POST', '/api/listening-sessions', {
      kind: 'public',
      facts: {
        title,
        summary: 'Which corners are dark, and what should change first?',
        language: 'en',
        neighborhood,
        area: null,
        starts: Hosting.day(days, '18:30'),
        ends: Hosting.day(days, '20:30'),
        zone: 'America/Los_Angeles',
        venue: HALL,
        ways: ['in-person', 'online'],
        languages: ['en', 'es'],
        access: ['step-free', 'captions', 'childcare'],
        officers: 'none',
        filmed: true,
        public_record: 'questions',
        phone_in: '213-555-0142',
        ask_aid_by: Hosting.day(days - 5, '').slice(0, 10),
        organizer: 'Office of Community Safety',
        agenda: [{ after: 0, title: 'Welcome' }, { after: 1, title: 'You talk, we listen' }],
        recording_days: 10,
        ...facts,
      },
      pools: pools ?? [{ kind: 'in-person', capacity: 60 }, { kind: 'online', capacity: 300 }, { kind: 'childcare', capacity: 12 }],
    });
    const hosted = await this.call('POST', `/api/listening-sessions/${draft.session.id}/publish`);
    return hosted.session;
  }

  async streams(session, streams) {
    const written = streams.map((facts) => ({ id: null, facts: { captions: 'human', ...facts } }));
    return (await this.call('PUT', `/api/listening-sessions/${session.id}/streams`, { streams: written })).streams;
  }

  state(stream, state) {
    return this.call('POST', `/api/streams/${stream.id}/state`, { state });
  }

  moderate(id, state, more = {}) {
    return this.call('POST', `/api/questions/${id}`, { state, ...more });
  }

  finding(more) {
    return this.call('POST', '/api/findings', {
      session: null, neighborhood: 'boyle-heights', theme: 'streets', language: 'en', quote: 'We walk home in the dark.',
      summary: 'The lights at the bus stop are out for months.', said_by: 14, publish: true, ...more,
    });
  }

  commitment(more) {
    return this.call('POST', '/api/commitments', {
      neighborhood: 'boyle-heights', language: 'en', title: 'Repair the lights at the bus stop', summary: 'Every light gets a day.',
      owner: 'Bureau of Street Lighting', budget: 'Street lighting fund', due: Hosting.day(40, '').slice(0, 10), steps_of: 4, publish: true, ...more,
    });
  }

  step(id, state, note, more = {}) {
    return this.call('POST', `/api/commitments/${id}/steps`, { state, note, ...more });
  }
}

// A short film as an encoder leaves it: a playlist and its pieces.
export function film(server, name, seconds = 6) {
  const folder = join(server.folder, 'media', name);
  mkdirSync(folder, { recursive: true });
  const made = spawnSync('ffmpeg', [
    '-loglevel', 'error', '-y',
    '-f', 'lavfi', '-i', `testsrc2=size=320x180:rate=10:duration=${seconds}`,
    '-f', 'lavfi', '-i', `sine=frequency=330:duration=${seconds}`,
    '-c:v', 'libx264', '-preset', 'ultrafast', '-g', '20', '-pix_fmt', 'yuv420p', '-c:a', 'aac', '-shortest',
    '-hls_time', '2', '-hls_playlist_type', 'vod', join(folder, 'index.m3u8'),
  ], { encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`ffmpeg: ${made.error ?? made.stderr}`);
  return `/media/${name}/index.m3u8`;
}

// The same with a track of words, a line every two seconds, as the encoder of a livestream makes it.
export function spokenFilm(server, name, lines) {
  const folder = join(server.folder, 'media', name);
  mkdirSync(folder, { recursive: true });
  const words = join(folder, 'words.vtt');
  writeFileSync(words, subtitles(lines));
  const seconds = lines.length * 2;
  const made = spawnSync('ffmpeg', [
    '-loglevel', 'error', '-y',
    '-f', 'lavfi', '-i', `testsrc2=size=320x180:rate=10:duration=${seconds}`,
    '-f', 'lavfi', '-i', `sine=frequency=330:duration=${seconds}`,
    '-i', words, '-map', '0:v', '-map', '1:a', '-map', '2:s',
    '-c:v', 'libx264', '-preset', 'ultrafast', '-g', '20', '-pix_fmt', 'yuv420p', '-c:a', 'aac', '-c:s', 'copy',
    '-muxdelay', '0', '-muxpreload', '0', '-hls_time', '2', '-hls_playlist_type', 'vod', '-hls_flags', 'program_date_time',
    '-var_stream_map', 'v:0,a:0,s:0,sgroup:words,language:en', '-master_pl_name', 'index.m3u8',
    '-hls_segment_filename', join(folder, 'part%v-%03d.ts'), join(folder, 'list%v.m3u8'),
  ], { encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`ffmpeg: ${made.error ?? made.stderr}`);
  return `/media/${name}/index.m3u8`;
}

// Subtitles from lines: the first at second 0, the next two seconds later.
export function subtitles(lines) {
  const at = (seconds) => `00:00:${String(seconds).padStart(2, '0')}.000`;
  return `WEBVTT\n\n${lines.map((line, place) => `${at(place * 2)} --> ${at(place * 2 + 2)}\n${line}\n`).join('\n')}`;
}

const ffmpeg = (...words) => {
  const made = spawnSync('ffmpeg', ['-loglevel', 'error', '-y', ...words], { encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`ffmpeg: ${made.error ?? made.stderr}`);
};

// A short film that carries captions inside of its picture, as `rollUp` and `popOn` of cea608.js say them.
export function captionedFilm(server, name, said, seconds) {
  const folder = join(server.folder, 'media', name);
  mkdirSync(folder, { recursive: true });
  const picture = join(folder, 'picture.h264');
  ffmpeg(
    '-f', 'lavfi', '-i', `testsrc2=size=320x180:rate=${PICTURES_A_SECOND}:duration=${seconds}`,
    '-c:v', 'libx264', '-preset', 'ultrafast', '-g', '50', '-bf', '0', '-x264-params', 'aud=1', '-pix_fmt', 'yuv420p', '-f', 'h264', picture,
  );
  writeFileSync(picture, withCaptions(readFileSync(picture), said));
  ffmpeg(
    '-framerate', String(PICTURES_A_SECOND), '-f', 'h264', '-i', picture,
    '-f', 'lavfi', '-i', `sine=frequency=330:duration=${seconds}`,
    '-map', '0:v', '-map', '1:a', '-c:v', 'copy', '-c:a', 'aac', '-shortest',
    '-muxdelay', '0', '-muxpreload', '0', '-hls_time', '2', '-hls_playlist_type', 'vod', '-hls_flags', 'program_date_time',
    join(folder, 'index.m3u8'),
  );
  return `/media/${name}/index.m3u8`;
}
