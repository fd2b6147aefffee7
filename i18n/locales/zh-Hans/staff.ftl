# The staff console's frame: logging in, the unit key, the bar.

staff-console = 工作人员控制台
staff-skip = 跳到内容
staff-checking = 正在确认您是否已登录

staff-login-heading = 登录
staff-login-about = 仅供各单位工作人员使用。每次登录和每次打开都会写入记录。
staff-name = 用户名
staff-name-missing = 请输入用户名。
staff-pass-phrase = 密码短语
staff-pass-phrase-hint = 密码短语不会离开这台设备。您的钥匙在这里由它产生。
staff-pass-phrase-missing = 请输入密码短语。
staff-one-time-code = 一次性验证码
staff-one-time-code-hint = 您的验证码应用程序现在显示的六位数字。
staff-one-time-code-missing = 请输入六位数字。验证码每 30 秒更换。
staff-caps-lock = 大写锁定已打开。
staff-show = 显示
staff-hide = 隐藏
staff-log-in = 登录
staff-stretching = 正在由密码短语产生您的钥匙。需要一两秒。
staff-asking = 正在询问服务器
staff-opening-key = 正在打开单位钥匙

staff-refused = 登录被拒绝。请检查名称和密码短语，等新的验证码出现后再试。
staff-too-many = 尝试次数太多。请等几分钟再试。
staff-too-many-minutes = { $minutes ->
   *[other] 尝试次数太多。请在 { $minutes } 分钟后再试。
 }
staff-wrong-pass-phrase = 这个密码短语打不开钥匙。请检查大写锁定和键盘语言后再试。
staff-ended = 您的登录已结束。请重新登录。
staff-ended-kept = 您的登录已结束。您写的内容还在：请重新登录，然后继续。
staff-keys-letters = 单按一个字母、数字或符号键就有作用。不勾选时，只有 Enter、Esc 和方向键有作用。
staff-logged-out = 您已退出登录，单位钥匙已关上。
staff-log-out-failed = 单位钥匙已关上，但无法连上服务器：登录可能仍有效。请再试一次退出。

staff-unlock-heading = 打开单位钥匙
staff-unlock-about = 您以 { $name } 登录。单位钥匙用您的密码短语打开。
staff-unlock-idle = 单位钥匙因一段时间没有使用而自动关上。刚才打开的内容已从本页清除。
staff-unlock-closed = 您关上了单位钥匙。刚才打开的内容已从本页清除。
staff-unlock = 解锁
staff-log-out = 退出登录

staff-nav = 控制台
staff-nav-queue = 案件列表
staff-nav-boxes = 专用盒
staff-key-open = 单位钥匙已打开
staff-key-closes = { $time } 后关上
staff-key-soon = 单位钥匙将在一分钟后关上。按任意键保持打开。
staff-lock-now = 关上钥匙
staff-language = 语言
staff-language-note = 更换语言会关上单位钥匙。

staff-no-unit-heading = 没有单位
staff-no-unit = 您以 { $name } 登录。您的账号不属于任何单位：没有钥匙，也看不到报告。
staff-no-page-heading = 没有这个页面
staff-no-page = 这个网址没有内容。请从案件列表继续。
staff-to-queue = 前往案件列表
