# What other programs show: calendars and news feeds

feeds-sessions = Mga pulong ng pakikinig sa { $place }
feeds-news = Ang sinasabi ng { $place }, at ang ginagawa ng lungsod tungkol dito
feeds-session-off = Kanselado: { $title }
feeds-session-moved = Inilipat: { $title }
feeds-session-minutes = Narito na ang katitikan ng pulong na ito: { $title }
feeds-finding = Ang narinig namin: { $title }
feeds-step-promised = Ipinangako: { $title }
feeds-step-underway = Nagsimula na ang trabaho: { $title }
feeds-step-done = Tapos na: { $title }
feeds-step-dropped = Hindi gagawin: { $title }
feeds-late = Lampas na sa petsa: { $title }
feeds-due = Hanggang { $day }.
feeds-who = Gagawa: { $name }.
