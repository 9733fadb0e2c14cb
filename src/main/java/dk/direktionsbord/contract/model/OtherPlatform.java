package dk.direktionsbord.contract.model;

import java.io.Serial;
import org.xml.sax.SAXException;

/** A file says that it is made for another engine than Camunda 7. */
final class OtherPlatform extends SAXException {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final String CAMUNDA_8 = "Camunda Cloud";

    private OtherPlatform(String platform) {
        super(platform);
    }

    /** @param platform what Modeler wrote about it; empty when it wrote nothing */
    static void refuse(String platform) throws OtherPlatform {
        if (platform.equals(CAMUNDA_8)) {
            throw new OtherPlatform(platform);
        }
    }
}
