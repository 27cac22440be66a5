package se.kvittens.files.fault;

import java.util.ResourceBundle;

/** How message bundles are found: in the asked language, else in English; never in the machine's. */
public final class Texts {

    public static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Texts() {}
}
