package se.kvittens.examples.cli.folder;

import se.kvittens.domain.settlement.SettlementRefused;
import se.kvittens.examples.cli.frame.Context;
import se.kvittens.files.fault.RefusalText;

/** Says of providers whose months were refused, why. */
public record Refusals(Context context) {

    public void say(String provider, SettlementRefused reason) {
        String text = new RefusalText(context.locale()).of(reason);
        context.refuse(context.say("settle.refused", provider, reason.code(), text));
    }
}
