package se.kvittens.rest.walk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips tests whose curl is missing or too old, or fails them where it must be there. */
final class CurlThere implements ExecutionCondition {

    private static final String REQUIRED = "rest.tools.required";
    private static final Pattern VERSION = Pattern.compile("^curl (\\d+)\\.(\\d+)\\.");
    private static final int MAJOR = 7;
    private static final int MINOR = 84;

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        ConditionEvaluationResult result = evaluate(version(), Boolean.getBoolean(REQUIRED));
        if (result.isDisabled()) {
            // Maven says that tests were skipped, and not why.
            System.out.println("Skipped: " + context.getDisplayName() + ", since "
                    + result.getReason().orElse(""));
        }
        return result;
    }

    /**
     * Whether the tests run.
     *
     * @param version what curl says of itself; blank where there is none, or no bash to start it
     */
    static ConditionEvaluationResult evaluate(String version, boolean required) {
        if (isNewEnough(version)) {
            return ConditionEvaluationResult.enabled("curl is there");
        }
        String reason = "bash or curl %d.%d is missing. Maybe: apt-get install curl".formatted(MAJOR, MINOR);
        if (required) {
            throw new IllegalStateException("-D" + REQUIRED + " is set, and " + reason);
        }
        return ConditionEvaluationResult.disabled(reason);
    }

    private static boolean isNewEnough(String version) {
        Matcher found = VERSION.matcher(version);
        if (!found.find()) {
            return false;
        }
        int major = Integer.parseInt(found.group(1));
        return major > MAJOR || major == MAJOR && Integer.parseInt(found.group(2)) >= MINOR;
    }

    private static String version() {
        try {
            Process process = new ProcessBuilder("bash", "-c", "curl --version")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            return "";
        }
    }
}
