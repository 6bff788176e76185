# `check`: what is wrong, and how far a phone would get.

check-no-such-code = There is no such code: { $code }
check-source = Source: { $source }.
check-testers-may-see = Testers may see: “{ $symptom }”
check-no-certificate = There is no certificate in this file ({ $path })
check-file-needs-no-window = A file needs no window: airlift-cli check --self FILE
check-shelf-empty = The shelf is empty: add a build first
check-cannot-be-served = The file cannot be served
check-stopped = Stopped before the end

# A text as a sentence, for documents in which several follow each other.
check-sentence = { $text }.
check-place = Line { $line }, column { $column }
check-link = Line { $line }: { $link }
# What was found, with the broken piece, and where.
check-with-piece = { $title }: { $piece }
check-with-place = { $title } (line { $line }, column { $column })
check-took = { SAID($title) } ({ $took } ms)

# The last line.
check-not-judged = Nothing is known of it: the address could not be fetched
check-nothing-wrong = Nothing wrong was found
check-may-fail = { $risks ->
        [one] 1 problem
       *[other] { $risks } problems
    } may fail
check-blocked = { $blocks ->
        [one] 1 problem keeps
       *[other] { $blocks } problems keep
    } it from installing
check-some-blocked = { $blocks } of { $problems ->
        [one] 1 problem
       *[other] { $problems } problems
    } keep it from installing

# What a tester saw.
check-no-such-symptom = Nothing that is known is described so; try the text that the phone shows
check-cause = { SAID($cause) } ({ $state ->
        [excluded] ruled out
        [open] possible
        [proven] found
       *[suspected] likely
    })
check-ruled-out = Ruled out:
check-follows-first = Only the first { $taken } of { $count } links are followed
