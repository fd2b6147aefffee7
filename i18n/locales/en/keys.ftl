## What is promised. The same sentences, with their proofs, are in docs/promises.md.

promises-title = What we promise, and what we can not
promises-lead = Each promise is tested before every new version of this site.
promises-kept-title = We promise
promise-box = What you put in the advocate’s box reaches no server in readable form. Only the organization you pick can open it. No key of the police or the city can.
promise-theft = If someone steals our data or a backup, they can not read your report, your contact, your messages or your box.
promise-nameless = We do not store or log your IP address, your browser, cookies, or the exact time you wrote.
promise-code = Your code opens the answers, not the report. But whoever has your code can write in your name.
promise-withdraw = If you withdraw before the police opened your report, it becomes unreadable everywhere, old backups too, within 21 days. If they opened it, they may have to keep what they read. You see which it is.
promise-log = Each time staff open a locked part, it goes into a log that can not be changed unnoticed. You see the day.
promise-code-published = Anyone outside can check that this site runs the published program.
promises-limits-title = We can not promise
limit-spyware = If your phone has spy software, someone may read what you type.
limit-retype = A person who may read your words can copy them by hand.
limit-hostile-code = If someone changes this site, it can take a while until a watcher sees it.
limit-visited = Others may see that you visited this site. Your browser remembers it until you clear the history.
limit-elsewhere = Police can read what you write outside of the advocate’s box. Your phone warns you if you write about papers there.
limit-court = The advocate is an organization. A court can order it to hand over what it knows.
limit-mandated = Some readers must by law tell others when a child or an elder is being hurt, or when someone is about to be hurt.
limit-arrest = A report without a name seldom leads to an arrest. It still counts.
limit-name = For a U visa, money for victims, or an insurer, you will usually have to give a name later.
limit-tonight = Maybe nobody reads your report tonight. In danger, call 911.
limit-federal = California’s laws (Penal Code 422.93 and 679.015) bind California’s agencies. They do not bind federal agents.
promises-law = We never say “the city will not share”. We say: we hold nothing that can be read.

## Who reads reports

readers-title = Who reads reports
readers-lead = You choose who can open your report. Nobody else can, not even those who run this site.
readers-none = The list of readers is not here yet. Try again later, or call 211.
readers-advocates = Advocates
readers-advocates-note = Organizations that are not the police. Only an advocate can get the box about papers and status.
readers-police = Police units
readers-police-note = They decide if it was a crime and can look for who did it. They can never open the advocate’s box.
