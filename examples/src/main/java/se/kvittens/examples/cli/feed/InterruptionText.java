package se.kvittens.examples.cli.feed;

import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.Obstacle;
import se.kvittens.examples.cli.frame.Context;

/** Says why another system could not be heard to its end, and what may help. */
record InterruptionText(Context context) {

    String of(Answer<?> answer) {
        if (answer instanceof Answer.Refused<?> refused) {
            return context.say("import.refusedBy", refused.reason());
        }
        return answer instanceof Answer.NotReady<?> notReady ? of(notReady.obstacle()) : "";
    }

    private String of(Obstacle obstacle) {
        String text = context.say("import.notReady." + obstacle.kind(), LifecareSource.SECRET);
        return obstacle.after()
                .map(after -> text + " " + context.say("import.after", after.toSeconds()))
                .orElse(text);
    }
}
