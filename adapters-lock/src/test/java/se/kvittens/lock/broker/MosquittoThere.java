package se.kvittens.lock.broker;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips tests where mosquitto is missing, or fails them where it must be there. */
public final class MosquittoThere implements ExecutionCondition {

    private static final String REQUIRED = "lock.tools.required";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        ConditionEvaluationResult result = evaluate(program("mosquitto"), Boolean.getBoolean(REQUIRED));
        if (result.isDisabled()) {
            // Maven says that tests were skipped, and not why.
            System.out.println("Skipped: " + context.getDisplayName() + ", since "
                    + result.getReason().orElse(""));
        }
        return result;
    }

    static ConditionEvaluationResult evaluate(Optional<Path> program, boolean required) {
        if (program.isPresent()) {
            return ConditionEvaluationResult.enabled("mosquitto is there");
        }
        String reason = "mosquitto is missing. Maybe: apt-get install --no-install-recommends mosquitto";
        if (required) {
            throw new IllegalStateException("-D" + REQUIRED + " is set, and " + reason);
        }
        return ConditionEvaluationResult.disabled(reason);
    }

    /** Debian puts what serves where not everybody looks. */
    static Optional<Path> program(String name) {
        return Stream.of("/usr/sbin", "/usr/bin", "/usr/local/sbin", "/usr/local/bin")
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
