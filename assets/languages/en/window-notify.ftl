# Settings › Notifications: what the desktop shows, and who else is told.

notify-section = Notifications
notify-here = On this computer, while the window is in the background
notify-name = { $kind ->
        [delivered] A build was delivered
        [needs-help] A phone needs help
        [appeared] A build appeared
       *[expires-soon] A build expires soon
    }
notify-why = { $kind ->
        [delivered] A phone has the whole file and installs it.
        [needs-help] Something keeps it from installing.
        [appeared] However it was added.
       *[expires-soon] A week before phones refuse to install it.
    }
notify-part = { $part ->
        [device] Model and system of the phone
        [link] Link to the install page
        [file] Name of the file
       *[problem] What keeps a phone from installing
    }

hooks-title = Chats and servers
hooks-add = Add a webhook
hooks-add-why = Slack, Microsoft Teams, Discord, Google Chat, DingTalk, Feishu, or a server of your own
hooks-open = Add…
hooks-name = Name
hooks-kind = Kind
hooks-address = Address
hooks-address-why = A secret: it is not shown again.
hooks-secret = Secret
hooks-secret-why = Signs every message. Can stay empty.
hooks-told = It is told that
hooks-also = It is also told
hooks-test = Test
hooks-save = Add
hooks-no-answer = No answer yet
hooks-line =
    { $kind } · { $host }
    { $answer }
