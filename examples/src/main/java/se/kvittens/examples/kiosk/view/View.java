package se.kvittens.examples.kiosk.view;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A screen in words. What can be pressed stands in it too, so that who shows it need know nothing of kiosks.
 *
 * @param occasion another one whenever something was done: then whoever shows it goes back to the first panel
 * @param carer who is signed in; empty where nobody is
 * @param said the answer to what was done last
 * @param panels by their names; {@link #HOME} is among them
 * @param tools what can be pressed whatever panel is shown
 * @param filter what a field is called by which a long list is searched
 */
public record View(
        String occasion,
        String kiosk,
        String carer,
        Said said,
        Map<String, Panel> panels,
        List<Button> tools,
        List<State> status,
        String filter) {

    public static final String HOME = "home";

    /** Of one of the names. */
    public Panel panel(String name) {
        return Objects.requireNonNull(panels.get(name), name);
    }

    /** How something is, for whoever sees colours and signs; the words say it as well. */
    public enum Tone {
        plain,
        good,
        warn,
        bad
    }

    /** Something that is said: in large letters, and what is to be said of it besides. */
    public record Said(Tone tone, String text, List<String> more) {}

    /** What is shown at one time. */
    public record Panel(List<Block> blocks) {}

    /** A part of a panel. */
    public record Block(String heading, List<Said> said, List<Button> buttons, List<Row> rows) {}

    /** A line of a list. */
    public record Row(String text, List<String> more) {}

    /** How a part of the kiosk is. */
    public record State(Tone tone, String text) {}

    /**
     * Something that can be pressed.
     *
     * @param name stays the same while it means the same
     * @param pressed null where it is no switch
     * @param send the act that it does; else it leads to another panel
     * @param set what is added to what was chosen so far, and sent with the act
     */
    public record Button(
            String name,
            String label,
            String note,
            @Nullable Boolean pressed,
            @Nullable String send,
            Map<String, Object> set,
            @Nullable String go) {

        static Button act(String send, String label, Map<String, Object> set) {
            return new Button(send + set, label, "", null, send, set, null);
        }

        static Button leads(String go, String label, Map<String, Object> set) {
            return new Button(go + set, label, "", null, null, set, go);
        }

        /** A switch: pressed, it sends that it is to be otherwise. */
        static Button toggle(String send, String label, boolean isOn, Map<String, Object> set) {
            Map<String, Object> other = new TreeMap<>(set);
            other.put("on", !isOn);
            return new Button(send + set, label, "", isOn, send, other, null);
        }

        Button noting(String text) {
            return new Button(name, label, text, pressed, send, set, go);
        }
    }
}
