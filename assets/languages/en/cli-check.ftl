# `check`: what is wrong, and how far a phone would get.

check-no-such-code = There is no such code: { $code }
check-source = Source: { $source }.
check-testers-may-see = Testers may see: “{ $symptom }”
check-no-certificate = There is no certificate in this file ({ $path })
check-file-needs-no-window = To check a file without the window: airlift-cli check --self FILE
check-shelf-empty = The list is empty: add a build first
check-cannot-be-served = Airlift cannot serve the file
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
check-not-judged = Not checked: Airlift could not download from the address
check-nothing-wrong = No problems found
check-may-fail = { $risks ->
        [one] 1 problem
       *[other] { $risks } problems
    } may make it fail
check-blocked = { $blocks ->
        [one] 1 problem blocks
       *[other] { $blocks } problems block
    } installing
check-some-blocked = { $blocks } of { $problems ->
        [one] 1 problem
       *[other] { $problems } problems
    } block installing

# What a tester saw.
check-no-such-symptom = No known problem matches. Type the exact text on the phone.
check-cause = { SAID($cause) } ({ $state ->
        [excluded] ruled out
        [open] possible
        [proven] found
       *[suspected] likely
    })
check-ruled-out = Ruled out:
check-follows-first = Airlift follows only the first { $taken } of { $count } links
