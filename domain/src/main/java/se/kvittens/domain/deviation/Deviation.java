package se.kvittens.domain.deviation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.kvittens.domain.reason.Reason;
import se.kvittens.domain.reason.Ruled;
import se.kvittens.domain.rule.Setting;

/**
 * A deviation (avvikelse): something that a human must look at, as a result and not as an error.
 *
 * @param stopsPay whether the visit is not payable because of it
 * @param because what it was found from
 * @param deadline the day by which it must be acted on, where a rule sets one
 */
public record Deviation(DeviationCode code, boolean stopsPay, List<Reason> because, Optional<LocalDate> deadline) {

    public Deviation {
        because = List.copyOf(because);
    }

    /** To be followed up; the pay is not touched. */
    public static Deviation noted(DeviationCode code, Reason... because) {
        return new Deviation(code, false, List.of(because), Optional.empty());
    }

    /** Payable or not as the setting says, which is among the reasons. */
    public static Deviation of(DeviationCode code, Setting<Boolean> payable, Reason... because) {
        List<Reason> all = new ArrayList<>(List.of(because));
        all.add(new Ruled(payable));
        return new Deviation(code, !payable.value(), all, Optional.empty());
    }

    /** Not payable. */
    public static Deviation stopping(DeviationCode code, Reason... because) {
        return new Deviation(code, true, List.of(because), Optional.empty());
    }
}
