# What other programs show: calendars and news feeds

feeds-sessions = { $place } में आपकी बात सुनने की बैठकें
feeds-news = { $place } के लोग क्या कहते हैं, और शहर उसके बारे में क्या करता है
feeds-session-off = रद्द: { $title }
feeds-session-moved = समय या जगह बदली: { $title }
feeds-session-minutes = इस बैठक का ब्योरा आ गया है: { $title }
feeds-finding = हमने क्या सुना: { $title }
feeds-step-promised = वादा किया: { $title }
feeds-step-underway = काम शुरू हुआ: { $title }
feeds-step-done = हो गया: { $title }
feeds-step-dropped = नहीं होगा: { $title }
feeds-late = देर हो गई: { $title }
feeds-due = { $day } तक होना है।
feeds-who = कौन करेगा: { $name }।
