package se.kvittens.rest.npm;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Skips tests whose program is missing, or fails them where it must be there. */
final class NpmThere implements ExecutionCondition {

    private static final String REQUIRED = "rest.tools.required";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        String tool = AnnotationSupport.findAnnotation(context.getRequiredTestClass(), NeedsNpm.class)
                .map(NeedsNpm::value)
                .orElseThrow();
        ConditionEvaluationResult result = evaluate(tool, NodeProgram.isThere(tool), Boolean.getBoolean(REQUIRED));
        if (result.isDisabled()) {
            // Maven says that tests were skipped, and not why.
            System.out.println("Skipped: " + context.getDisplayName() + ", since "
                    + result.getReason().orElse(""));
        }
        return result;
    }

    static ConditionEvaluationResult evaluate(String tool, boolean isThere, boolean required) {
        if (isThere) {
            return ConditionEvaluationResult.enabled(tool + " is there");
        }
        String reason = "node or " + tool + " is missing. Maybe: sh adapters-rest/server/src/test/npm/install.sh";
        if (required) {
            throw new IllegalStateException("-D" + REQUIRED + " is set, and " + reason);
        }
        return ConditionEvaluationResult.disabled(reason);
    }
}
