package se.kvittens.rest.rig;

import se.kvittens.rest.rig.Client.Answer;

/** What stands between a client and the server. */
public interface Between {

    /** Nothing does. */
    Between NOTHING = new Between() {
        @Override
        public int port(int server, String kind, String body) {
            return server;
        }

        @Override
        public void heed(Answer answer) {
            // There is nobody to say anything about it.
        }
    };

    /**
     * The port to which a request goes.
     *
     * @param server the server's own
     * @param kind of body; blank where there is none
     */
    int port(int server, String kind, String body);

    /** Fails where something is wrong with what was answered. */
    void heed(Answer answer);
}
