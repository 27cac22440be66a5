package se.kvittens.rest.judge;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import se.kvittens.rest.rig.Between;
import se.kvittens.rest.rig.Rig;

/** Puts Prism between tests and the server, and says how much it has judged. */
final class PrismThere implements ExecutionCondition, BeforeAllCallback, AfterAllCallback {

    private static final String REQUIRED = "rest.tools.required";
    private static final Namespace OURS = Namespace.create(PrismThere.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        ConditionEvaluationResult result = evaluate(Prism.isThere(), Boolean.getBoolean(REQUIRED));
        if (result.isDisabled()) {
            // Maven says that tests were skipped, and not why.
            System.out.println("Skipped: " + context.getDisplayName() + ", since "
                    + result.getReason().orElse(""));
        }
        return result;
    }

    static ConditionEvaluationResult evaluate(boolean isThere, boolean required) {
        if (isThere) {
            return ConditionEvaluationResult.enabled("Prism is there");
        }
        String reason = "node or Prism is missing. Maybe: sh adapters-rest/server/src/test/npm/install.sh";
        if (required) {
            throw new IllegalStateException("-D" + REQUIRED + " is set, and " + reason);
        }
        return ConditionEvaluationResult.disabled(reason);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        Prism prism = Prism.start();
        context.getStore(OURS).put(Prism.class, prism);
        Rig.BETWEEN.set(new Judge(prism));
    }

    /** Tests whose requests went past it are not judged by it. */
    @Override
    public void afterAll(ExtensionContext context) {
        Rig.BETWEEN.set(Between.NOTHING);
        try (Prism prism = context.getStore(OURS).get(Prism.class, Prism.class)) {
            int judged = prism.standBefore(1);
            System.out.println(context.getDisplayName() + ": " + judged + " requests judged by Prism");
            if (judged == 0) {
                throw new AssertionError("No request went through Prism.");
            }
        }
    }
}
