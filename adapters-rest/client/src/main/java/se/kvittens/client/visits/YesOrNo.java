package se.kvittens.client.visits;

import java.util.Optional;

/** Whether something is so, and why it is said. */
public record YesOrNo(boolean is, Optional<String> why) {

    /** It is so. */
    public static final YesOrNo YES = new YesOrNo(true, Optional.empty());

    /** It is not so, or was a mistake. */
    public static final YesOrNo NO = new YesOrNo(false, Optional.empty());
}
