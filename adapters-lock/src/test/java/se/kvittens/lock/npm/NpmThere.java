package se.kvittens.lock.npm;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Skips tests whose programs are missing, or fails them where all must be there. */
final class NpmThere implements ExecutionCondition {

    private static final String REQUIRED = "lock.tools.required";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        ConditionEvaluationResult result = AnnotationSupport.findAnnotation(
                        context.getRequiredTestClass(), NeedsNpm.class)
                .map(needs -> evaluate(new NpmTool(needs.value()), Boolean.getBoolean(REQUIRED)))
                .orElseGet(() -> ConditionEvaluationResult.enabled("no programs needed"));
        if (result.isDisabled()) {
            // Maven says that tests were skipped, and not why.
            System.out.println("Skipped: " + context.getDisplayName() + ", since "
                    + result.getReason().orElse(""));
        }
        return result;
    }

    static ConditionEvaluationResult evaluate(NpmTool tool, boolean required) {
        if (tool.isThere()) {
            return ConditionEvaluationResult.enabled("all programs are there");
        }
        String reason =
                "node is missing, or what it is to run: " + tool + ". Maybe: sh adapters-lock/src/test/npm/install.sh";
        if (required) {
            throw new IllegalStateException("-D" + REQUIRED + " is set, and " + reason);
        }
        return ConditionEvaluationResult.disabled(reason);
    }
}
