package se.kvittens.files.explanation.outline;

/** A text of indented lines, broken at spaces. Its line ends are {@code \n} everywhere. */
public final class TextOutline implements Outline {

    private static final int WIDTH = 100;
    private static final int STEP = 2;
    private static final String BULLET = "- ";

    private final StringBuilder text = new StringBuilder();
    private int depth;

    /** An empty text. */
    public TextOutline() {}

    @Override
    public void line(String words) {
        write("", words);
    }

    @Override
    public void item(String words) {
        write(BULLET, words);
    }

    @Override
    public void heading(String words) {
        text.append('\n');
        line(words);
    }

    @Override
    public void inside(Runnable writing) {
        depth++;
        writing.run();
        depth--;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private void write(String mark, String words) {
        String hang = " ".repeat(depth * STEP + mark.length());
        StringBuilder line = new StringBuilder(" ".repeat(depth * STEP)).append(mark);
        boolean first = true;
        for (String word : words.split(" ", -1)) {
            if (!first && line.length() + 1 + word.length() > WIDTH) {
                end(line);
                line.setLength(0);
                line.append(hang);
            } else if (!first) {
                line.append(' ');
            }
            line.append(word);
            first = false;
        }
        end(line);
    }

    private void end(CharSequence line) {
        text.append(line.toString().replace(GLUE, " ").stripTrailing()).append('\n');
    }
}
