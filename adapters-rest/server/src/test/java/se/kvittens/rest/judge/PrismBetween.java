package se.kvittens.rest.judge;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import se.kvittens.rest.rig.Between;
import se.kvittens.rest.rig.Rig;

/** Puts Prism between tests and the server, and says how much it has judged. */
final class PrismBetween implements BeforeAllCallback, AfterAllCallback {

    private static final Namespace OURS = Namespace.create(PrismBetween.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        Prism prism = new Prism();
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
