package dk.direktionsbord.workflow;

import java.util.Optional;

/** Decision tables that code reads itself, in the newest version that is deployed; answered from memory. */
public interface DeployedTables {
    /** None as long as none is known to be deployed. */
    Optional<Table> newest(String key);

    /**
     * A table as it was deployed.
     *
     * @param id of this version
     * @param dmn the whole file
     */
    record Table(String id, byte[] dmn) {
        public Table {
            dmn = dmn.clone();
        }

        @Override
        public byte[] dmn() {
            return dmn.clone();
        }
    }
}
