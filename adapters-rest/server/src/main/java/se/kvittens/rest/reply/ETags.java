package se.kvittens.rest.reply;

import com.fasterxml.jackson.databind.JsonNode;
import se.kvittens.files.hash.ContentHash;

/** By which a version of something is known: the same content has the same tag. */
public final class ETags {

    private static final int LENGTH = 32;

    private ETags() {}

    /** Of what has a name for its version; with its quotes, as a header has it. */
    public static String of(String version) {
        return '"' + version + '"';
    }

    /** With its quotes, as a header has it. */
    public static String of(JsonNode body) {
        return of(ContentHash.of(body.toString()).substring(0, LENGTH));
    }
}
