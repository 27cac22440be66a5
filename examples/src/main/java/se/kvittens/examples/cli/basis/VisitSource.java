package se.kvittens.examples.cli.basis;

import se.kvittens.application.settling.ProviderMonths;
import se.kvittens.examples.cli.frame.Context;

/** Where the visits of a run come from, beside what the month folder has. */
public interface VisitSource {

    /** The same months, with the visits. */
    ProviderMonths from(ProviderMonths folder);

    /** Whether a month could not be had; then it is said. */
    boolean isRefused(Context context);

    /** Whether there is something to look at; then it is said. */
    boolean hasFindings(Context context);

    /** The folder alone. */
    static VisitSource folder() {
        return new VisitSource() {
            @Override
            public ProviderMonths from(ProviderMonths folder) {
                return folder;
            }

            @Override
            public boolean isRefused(Context context) {
                return false;
            }

            @Override
            public boolean hasFindings(Context context) {
                return false;
            }
        };
    }
}
