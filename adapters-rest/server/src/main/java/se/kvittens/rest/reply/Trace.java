package se.kvittens.rest.reply;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Where something went wrong, without the words of it: they may name somebody. */
record Trace(Throwable fault) {

    private static final int MOST = 30;

    @Override
    public String toString() {
        String cause = fault.getCause() == null ? "" : " < " + new Trace(fault.getCause());
        return fault.getClass().getName()
                + Arrays.stream(fault.getStackTrace())
                        .limit(MOST)
                        .map(each -> " " + each)
                        .collect(Collectors.joining())
                + cause;
    }
}
