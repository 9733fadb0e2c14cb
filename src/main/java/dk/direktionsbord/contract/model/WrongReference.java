package dk.direktionsbord.contract.model;

import java.io.Serial;
import org.xml.sax.SAXException;

/** A diagram points at something that is not there. */
final class WrongReference extends SAXException {
    @Serial
    private static final long serialVersionUID = 1L;

    private WrongReference(String pointer) {
        super(pointer);
    }

    static WrongReference at(String pointer) {
        return new WrongReference(pointer);
    }
}
