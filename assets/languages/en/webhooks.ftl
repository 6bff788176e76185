# airlift-cli webhook

webhook-added = { $name } is told from now on. Try it: airlift-cli webhook test { $name }
webhook-removed = { $name } is told nothing any more
webhook-none = No webhook is set up
webhook-events = events
webhook-tells = tells
webhook-last-answer = last answer
webhook-tells-nothing = nothing else
webhook-no-answer = none yet
webhook-file-unread = { $path } cannot be read: { $error }

# What a webhook said; `$detail` in the words of who listens there
webhook-answer = { $outcome ->
        [taken] accepted ({ $status })
        [redirected] it leads elsewhere ({ $status }), which is not followed
        [refused] refused ({ $status }): { $detail }
        [too-slow] no answer in time
        [queue-full] too many messages were waiting, so one was dropped
       *[unreachable] not reached: { $detail }
    }
