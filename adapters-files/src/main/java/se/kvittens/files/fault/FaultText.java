package se.kvittens.files.fault;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** Says a fault in a person's language. */
public final class FaultText {

    private final ResourceBundle bundle;

    public FaultText(Locale locale) {
        this.bundle = ResourceBundle.getBundle("se.kvittens.files.fault.faults", Texts.bundleLocale(locale));
    }

    /** Where it is, what is wrong, and what may help: one line. */
    public String of(Fault fault) {
        return place(fault) + fault.kind() + " " + what(fault) + advice(fault);
    }

    /** What is wrong, without its place. */
    public String what(Fault fault) {
        Object[] values = {fault.field(), fault.value(), expected(fault)};
        return MessageFormat.format(
                Counted.pattern(bundle.getString(fault.kind().name()), values), values);
    }

    private String expected(Fault fault) {
        if (fault.kind() == FaultKind.UNREADABLE_FILE) {
            String reason = "because." + fault.expected();
            return bundle.containsKey(reason) ? bundle.getString(reason) : fault.expected();
        }
        String[] parts = Expectation.parts(fault.expected());
        return parts[0].startsWith(Expectation.PREFIX) && bundle.containsKey(parts[0])
                ? MessageFormat.format(
                        bundle.getString(parts[0]), (Object[]) Arrays.copyOfRange(parts, 1, parts.length))
                : fault.expected();
    }

    /** What may help; empty where nothing is known. */
    public String advice(Fault fault) {
        String advice = bundle.getString(fault.kind() + ".advice");
        return advice.isEmpty()
                ? ""
                : " " + MessageFormat.format(advice, fault.field(), fault.value(), expected(fault));
    }

    private static String place(Fault fault) {
        return fault.line() > 0 ? fault.file() + ":" + fault.line() + ": " : fault.file() + ": ";
    }
}
