import { freshLocks } from "./locks";

// happy-dom and Node before 24.5 have none.
freshLocks();
