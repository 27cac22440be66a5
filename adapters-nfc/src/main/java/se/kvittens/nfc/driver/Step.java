package se.kvittens.nfc.driver;

import java.util.List;
import se.kvittens.nfc.codec.Bytes;

/**
 * What comes of a step.
 *
 * @param send to be sent in one piece; may be empty
 * @param heard whether anything came that could be understood
 * @param next when the next step is due although nothing comes, in nanoseconds by the clock of the step
 */
public record Step(Bytes send, List<Report> reports, boolean heard, long next) {

    public Step {
        reports = List.copyOf(reports);
    }
}
