package se.kvittens.lock.seam;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import se.kvittens.domain.opening.CommandProgress;
import se.kvittens.domain.opening.CommandProgress.Accepted;
import se.kvittens.domain.opening.CommandProgress.Confirmed;
import se.kvittens.domain.opening.CommandProgress.Failed;
import se.kvittens.domain.opening.CommandProgress.Lost;
import se.kvittens.domain.opening.CommandProgress.Unconfirmed;
import se.kvittens.lock.json.Fields;
import se.kvittens.lock.json.WrongField;

/** Reads what became of an attempt to move a lock. Whatever is not understood may be done. */
final class Attempt {

    private Attempt() {}

    /**
     * As Seam tells it.
     *
     * @param type of the attempt that was asked for
     * @param handle of the attempt; empty where it was made just now
     */
    static CommandProgress progress(JsonNode body, String type, Optional<String> handle) {
        JsonNode attempt = body.path("action_attempt");
        try {
            String id = Fields.of(attempt).name("action_attempt_id");
            boolean isThisOne = attempt.path("action_type").asText().equals(type)
                    && handle.map(id::equals).orElse(true);
            return isThisOne ? state(attempt, id) : new Lost();
        } catch (WrongField noName) {
            return new Lost();
        }
    }

    private static CommandProgress state(JsonNode attempt, String id) {
        return switch (attempt.path("status").asText()) {
            case "pending" -> new Accepted(Optional.of(id));
            case "success" -> done(attempt.path("result"));
            case "error" -> failed(attempt.path("error").path("type").asText());
            default -> new Lost();
        };
    }

    /** The flag may be left out: then the lock has said nothing that is known, and that it did is not to be read into it. */
    private static CommandProgress done(JsonNode result) {
        return result.path("was_confirmed_by_device").booleanValue() ? new Confirmed() : new Unconfirmed();
    }

    /**
     * Not done is only what can't have reached the lock. With any other error, as where Seam or a maker's cloud has stopped
     * waiting, the lock may have moved; told as not done it would be asked again, and the door would open twice.
     */
    private static CommandProgress failed(String type) {
        return Optional.ofNullable(Words.FAULTS.get(type))
                .<CommandProgress>map(Failed::new)
                .orElseGet(Lost::new);
    }
}
