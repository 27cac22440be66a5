package se.kvittens.rest.doors;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import se.kvittens.application.opening.CommandOutcome.Asked;
import se.kvittens.domain.opening.CommandProgress;
import se.kvittens.domain.opening.LockCommand;

/** What a lock was asked, and how far that has come, as the contract has it. */
final class CommandJson {

    private CommandJson() {}

    static ObjectNode of(Asked asked) {
        return told(of(asked.command()), asked.progress());
    }

    static ObjectNode of(LockCommand command) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("command", command.id().value())
                .put("lock", command.lock().value())
                .put("action", command.action().name())
                .put("expires", command.expires().toString());
    }

    static ObjectNode told(ObjectNode json, CommandProgress progress) {
        json.put("progress", word(progress));
        if (progress instanceof CommandProgress.Failed failed) {
            json.put("fault", failed.fault().name());
        }
        return json;
    }

    private static String word(CommandProgress progress) {
        if (progress instanceof CommandProgress.Accepted) {
            return "ACCEPTED";
        }
        if (progress instanceof CommandProgress.Confirmed) {
            return "CONFIRMED";
        }
        if (progress instanceof CommandProgress.Unconfirmed) {
            return "UNCONFIRMED";
        }
        return progress instanceof CommandProgress.Failed ? "FAILED" : "LOST";
    }
}
