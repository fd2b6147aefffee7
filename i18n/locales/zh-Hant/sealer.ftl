# What the lock on the phone refuses, and what a report on its way waits for.

## The lock

sealer-unavailable = 這個瀏覽器無法把您的話鎖起來。什麼都沒有送出。請換一個瀏覽器或手機，或打電話。
sealer-no-signal = 沒有訊號，而且上鎖用的鑰匙還不在這支手機上。什麼都沒有送出。有訊號時請再試。
sealer-too-long = 超過能放的長度。請縮短。什麼都沒有送出。
sealer-wrong-passphrase = 這個密語打不開鑰匙。請再輸入一次。
sealer-locked = 鑰匙已經關上。請重新打開再繼續。
sealer-not-readable = 這把鑰匙打不開它。它是鎖給別人的，或被改動過。
sealer-broken = 上鎖的過程中斷了。什麼都沒有送出。請再試一次。

## The list of keys

sealer-directory-expired = 鑰匙清單已經過期，各單位必須更新。什麼都沒有送出。請打電話，或稍後再來。
sealer-directory-not-yet-valid = 鑰匙清單還沒有生效。這支手機的日期對嗎？什麼都沒有送出。
sealer-directory-rolled-back = 這個網站給出的鑰匙清單比之前的還舊。這不應該發生，所以什麼都沒有送出。請打電話。
sealer-directory-under-signed = 鑰匙清單的簽署不齊全。什麼都沒有送出。請打電話。
sealer-directory-police = 這份鑰匙清單會讓警方讀到援助人員專用盒。這絕不允許，所以什麼都沒有送出。請打電話。
sealer-directory-malformed = 無法讀取鑰匙清單。也許這個網路要您先登入。什麼都沒有送出。
sealer-directory-unit-missing = 您選的單位現在無法接收。什麼都沒有送出。請重新選擇。

## The code

sealer-code-too-short = { $digits ->
   *[other] 只有 { $digits } 個數字。代碼有 24 個。
 }
sealer-code-too-long = 超過 24 個數字。請看看有沒有重複輸入。
sealer-code-not-a-digit = 代碼只有數字。請去掉字母和符號。
sealer-code-check-digits = 有一個數字錯了，或兩個數字對調了。請和您記下的核對。

## The network

fault-no-signal = 現在沒有訊號。有訊號時請再試。
fault-timed-out = 等了太久沒有回應。請再試；不會重複儲存。
fault-unreadable = 回應的不是這個網站，而是中間的其他東西。也許這個網路要您先登入。

## A report on its way

wait-no-signal = 還沒有送達：沒有訊號。有訊號時會自動送出。
wait-slow = 還沒有送達：沒有收到回應。我們會再試。就算送到兩次，您的報告也只儲存一份。
wait-busy = 還沒有送達：網站非常忙碌。我們會再試。
wait-intake-closed = 還沒有送達：各單位必須先更新鑰匙。我們會再試。
