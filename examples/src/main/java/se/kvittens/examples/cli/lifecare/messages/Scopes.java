package se.kvittens.examples.cli.lifecare.messages;

import java.util.List;

/** The least that a command asks for. */
final class Scopes {

    static final List<String> READ = List.of("messages.read");

    /** To open a message marks it as read, so that it is more than reading. */
    static final List<String> READ_AND_WRITE = List.of("messages.read", "messages.write");

    private Scopes() {}
}
