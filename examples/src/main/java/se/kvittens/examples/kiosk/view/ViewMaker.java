package se.kvittens.examples.kiosk.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.kvittens.application.kiosk.Screen;
import se.kvittens.application.kiosk.setup.KioskDirectory;
import se.kvittens.application.outbox.Kept;
import se.kvittens.examples.kiosk.view.View.Button;
import se.kvittens.examples.kiosk.view.View.Panel;
import se.kvittens.files.kioskfolder.KioskFolder;

/** Says in one language what a screen shows. */
public final class ViewMaker {

    private final String kiosk;
    private final KioskWords words;
    private final Names names;
    private final StateText states;
    private final ReceiptText receipts;
    private final NoticeText notices;
    private final HomePanel home;
    private final OtherPanels others;

    public ViewMaker(KioskFolder folder, Locale locale) {
        KioskDirectory directory = folder.directory();
        this.kiosk = folder.manifest().name().value();
        this.words = new KioskWords(locale);
        this.names = new Names(folder.manifest().namesShown());
        this.states = new StateText(words);
        this.receipts = new ReceiptText(words, names);
        this.notices = new NoticeText(words, names, receipts);
        this.home = new HomePanel(words, names, states, receipts, directory);
        this.others = new OtherPanels(words, names, states, receipts, directory);
    }

    public KioskWords words() {
        return words;
    }

    /**
     * Says it.
     *
     * @param now by which it is seen whether something was today
     */
    public View of(Screen screen, Instant now) {
        return new View(
                screen.notice().getClass().getSimpleName() + screen.notice().at(),
                kiosk,
                screen.carer().map(names::of).orElse(""),
                notices.of(screen, now),
                panels(screen, now),
                tools(screen),
                states.of(screen, now),
                words.say("page.filter"));
    }

    /** What has become of something, for whoever is not looking at it. */
    public String settled(Kept kept) {
        return words.say("line.settled", kept.number(), receipts.fate(kept.fate(), false));
    }

    private Map<String, Panel> panels(Screen screen, Instant now) {
        Map<String, Panel> panels = new LinkedHashMap<>();
        panels.put(View.HOME, home.of(screen, now));
        panels.put(OtherPanels.WAITING, others.waiting(screen, now));
        panels.put(OtherPanels.REFUSED, others.refused(screen, now));
        if (screen.carer().isPresent()) {
            panels.put(OtherPanels.BY_HAND, others.byHand());
            panels.put(OtherPanels.WHY_BY_HAND, others.whyByHand());
        }
        return panels;
    }

    private List<Button> tools(Screen screen) {
        List<Button> tools = new ArrayList<>();
        if (screen.carer().isPresent()) {
            tools.add(Button.leads(OtherPanels.BY_HAND, words.say("do.byHand"), Map.of()));
        }
        long waiting = screen.counts().waiting() + screen.counts().unplaced();
        tools.add(Button.leads(OtherPanels.WAITING, words.say("do.waiting", waiting), Map.of()));
        tools.add(Button.leads(
                OtherPanels.REFUSED, words.say("do.refused", screen.counts().refused()), Map.of()));
        if (screen.carer().isPresent()) {
            tools.add(Button.act("signOut", words.say("do.signOut"), Map.of()));
        }
        return tools;
    }
}
