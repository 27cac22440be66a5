package se.kvittens.files.basispage;

import org.jspecify.annotations.Nullable;
import se.kvittens.files.explanation.outline.Outline;
import se.kvittens.files.html.Markup;

/**
 * An outline in which a part is folded below its heading, and what belongs to a line below the line. Items are lists in
 * lists.
 */
final class FoldedOutline implements Outline {

    private final Markup out;
    /** What was told last; how it is written depends on whether anything belongs to it. */
    private @Nullable String waiting;

    private boolean waitingIsItem;
    private boolean inList;
    private boolean inPart;

    FoldedOutline(Markup out) {
        this.out = out;
    }

    @Override
    public void line(String words) {
        settle();
        endList();
        waiting = words;
        waitingIsItem = false;
    }

    @Override
    public void item(String words) {
        settle();
        if (!inList) {
            out.tag("<ul>\n");
            inList = true;
        }
        waiting = words;
        waitingIsItem = true;
    }

    @Override
    public void heading(String words) {
        endPart();
        out.tag("<details class=\"part\">").element("summary", words);
        inPart = true;
    }

    @Override
    public void inside(Runnable telling) {
        String owner = waiting == null ? "" : waiting;
        boolean ownerIsItem = waitingIsItem;
        boolean ownersList = inList;
        waiting = null;
        inList = false;
        if (ownerIsItem) {
            out.tag("<li>").text(owner).tag("\n");
        } else {
            out.tag("<details>").element("summary", owner);
        }
        telling.run();
        settle();
        endList();
        out.tag(ownerIsItem ? "</li>\n" : "</details>\n");
        inList = ownersList;
    }

    /** Nothing is left open; what follows stands by itself. */
    void endPart() {
        settle();
        endList();
        if (inPart) {
            out.tag("</details>\n");
            inPart = false;
        }
    }

    private void settle() {
        if (waiting != null) {
            out.element(waitingIsItem ? "li" : "p", waiting);
            waiting = null;
        }
    }

    private void endList() {
        if (inList) {
            out.tag("</ul>\n");
            inList = false;
        }
    }
}
