package se.kvittens.store.postgres;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips tests where PostgreSQL is not installed, or fails them where it must be. */
final class PostgresThere implements ExecutionCondition {

    private static final String REQUIRED = "store.postgres.required";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        ConditionEvaluationResult result = evaluate(PostgresServer.programs(), Boolean.getBoolean(REQUIRED));
        if (result.isDisabled()) {
            // Maven says that tests were skipped, and not why.
            System.out.println("Skipped: " + context.getDisplayName() + ", since "
                    + result.getReason().orElse(""));
        }
        return result;
    }

    static ConditionEvaluationResult evaluate(Optional<Path> programs, boolean required) {
        if (programs.isPresent()) {
            return ConditionEvaluationResult.enabled("PostgreSQL is there");
        }
        String reason = "PostgreSQL's server is not installed";
        if (required) {
            throw new IllegalStateException(
                    "-D" + REQUIRED + " is set, and " + reason + ". Maybe: apt-get install postgresql");
        }
        return ConditionEvaluationResult.disabled(reason);
    }
}
