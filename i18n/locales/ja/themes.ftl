# Themes, needs, access: words that pages of residents and hosts share

language-en = 英語
language-es = スペイン語
language-ko = 韓国語
language-hy = アルメニア語
language-fil = フィリピン語
language-zh-Hant = 中国語（繁体字）
language-zh-Hans = 中国語（簡体字）
language-fa = ペルシャ語
language-ru = ロシア語
language-vi = ベトナム語
language-ja = 日本語
language-km = クメール語
language-th = タイ語
language-hi = ヒンディー語
language-ar = アラビア語
language-quc = キチェ語
language-kjb = カンホバル語
language-mam = マム語
language-zap = サポテク語
language-mix = ミシュテク語
language-pa = パンジャブ語
language-bn = ベンガル語
language-ur = ウルドゥー語
language-am = アムハラ語
language-ase = 手話（アメリカ手話、ASL）

way-in-person = 会場で
way-online = オンラインで
way-phone = 電話で

access-step-free = 段差なし、車いす席あり
access-asl = 手話（ASL）
access-captions = リアルタイム字幕
access-assistive-listening = 聞こえを助けるヘッドセット
access-childcare = 託児
access-off-camera = カメラに映らない席
access-no-officers = 会場の中に警察官がいない
access-quiet-room = 静かな部屋

officers-none = 会場の中に警察官はいません。
officers-uniform = 会場の中に制服の警察官がいます。
officers-plain = 会場の中に私服の警察官がいます。
officers-outside = 警察官は会場の外にいます。

pool-in-person = 会場の席
pool-online = オンラインの枠
pool-phone = 電話の回線
pool-wheelchair = 車いす席
pool-asl-seating = 手話通訳が見える席
pool-headset = ヘッドセット
pool-childcare = 預けるお子さん
pool-speaking = 発言の枠

need-interpreter = 通訳
need-interpreter-for = 通訳：{ $language }
need-asl = 手話（ASL）
need-captions = リアルタイム字幕
need-assistive-listening = 聞こえを助けるヘッドセット
need-large-print = 大きな文字や点字の資料
need-ride = 会場までの移動の手助け
need-quiet-room = 静かな部屋
need-off-camera = カメラに映らない席

theme-hate = ヘイト
theme-property = 盗難と破損
theme-business = 小さな店や会社
theme-streets = 街灯と道路
theme-transit = バスと電車
theme-traffic = 交通
theme-parks = 公園と学校
theme-youth = 若い人たち
theme-guns = 銃
theme-trust = 住民と警察の信頼
theme-language = 言葉と利用しやすさ
theme-crisis = つらいときの助け（警察以外）
theme-homes = 住まいとホームレス
theme-other = ほかのこと
