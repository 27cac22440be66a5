package se.kvittens.nfc.driver;

import java.util.Optional;
import se.kvittens.application.tapping.DownReason;
import se.kvittens.nfc.presence.Sight;

/** What is to be told of a reader. */
public sealed interface Report {

    /** It answers, and reads from now on. */
    record Ready() implements Report {}

    /** It has looked. */
    record Looked(Optional<Sight> found) implements Report {}

    /** Nothing more can be done but to open it anew. */
    record Failed(DownReason reason) implements Report {}
}
