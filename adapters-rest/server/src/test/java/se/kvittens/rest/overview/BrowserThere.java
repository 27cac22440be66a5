package se.kvittens.rest.overview;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips what needs a browser where there is none, and says so; fails where it must be there. */
final class BrowserThere implements ExecutionCondition {

    static final Path TOOLS = Path.of("target/npm/browser").toAbsolutePath();

    private static final String REQUIRED = "rest.tools.required";

    static Optional<Path> chromium() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        boolean isThere = chromium().isPresent() && Files.isDirectory(TOOLS.resolve("node_modules/playwright-core"));
        ConditionEvaluationResult result = evaluate(isThere, Boolean.getBoolean(REQUIRED));
        if (result.isDisabled()) {
            // Maven says that tests were skipped, and not why.
            System.out.println("Skipped: " + context.getDisplayName() + ", since "
                    + result.getReason().orElse(""));
        }
        return result;
    }

    static ConditionEvaluationResult evaluate(boolean isThere, boolean required) {
        if (isThere) {
            return ConditionEvaluationResult.enabled("A browser is there, and what drives it");
        }
        String reason =
                "Chromium, node or what drives them is missing. Maybe: sh adapters-rest/server/src/test/npm/install.sh";
        if (required) {
            throw new IllegalStateException("-D" + REQUIRED + " is set, and " + reason);
        }
        return ConditionEvaluationResult.disabled(reason);
    }
}
