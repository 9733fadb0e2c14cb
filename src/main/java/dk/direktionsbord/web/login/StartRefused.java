package dk.direktionsbord.web.login;

/** The product must not start like this. The message says why and the remedy what to do, in Danish. */
final class StartRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String remedy;

    private StartRefused(String message, String remedy) {
        super(message);
        this.remedy = remedy;
    }

    static StartRefused because(String message, String remedy) {
        return new StartRefused(message, remedy);
    }

    String remedy() {
        return remedy;
    }
}
