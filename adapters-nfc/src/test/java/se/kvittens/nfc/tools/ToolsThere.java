package se.kvittens.nfc.tools;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Skips tests whose tools are missing, or fails them where all must be there. */
final class ToolsThere implements ExecutionCondition {

    private static final String REQUIRED = "nfc.tools.required";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        ConditionEvaluationResult result = AnnotationSupport.findAnnotation(
                        context.getRequiredTestClass(), NeedsTools.class)
                .map(needs -> evaluate(missingOf(needs.value()), Boolean.getBoolean(REQUIRED)))
                .orElseGet(() -> ConditionEvaluationResult.enabled("no tools needed"));
        if (result.isDisabled()) {
            // Maven says that tests were skipped, and not why.
            System.out.println("Skipped: " + context.getDisplayName() + ", since "
                    + result.getReason().orElse(""));
        }
        return result;
    }

    private static List<Tool> missingOf(Tool... tools) {
        return Stream.of(tools).filter(tool -> tool.path().isEmpty()).toList();
    }

    static ConditionEvaluationResult evaluate(List<Tool> missing, boolean required) {
        if (missing.isEmpty()) {
            return ConditionEvaluationResult.enabled("all tools are there");
        }
        String packages =
                missing.stream().map(Tool::debianPackage).distinct().sorted().collect(Collectors.joining(" "));
        String reason = "these packages are not installed: " + packages;
        if (required) {
            throw new IllegalStateException(
                    "-D" + REQUIRED + " is set, and " + reason + ". Maybe: apt-get install " + packages);
        }
        return ConditionEvaluationResult.disabled(reason);
    }
}
