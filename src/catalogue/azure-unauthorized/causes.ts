import { permissionIsGranted } from '../../diagnostics/azure/permission-is-granted/check.ts';
import { type Cause, when } from '../kind.ts';

/** What explains the error, furthest upstream first. */
export const causes: readonly Cause[] = [when(permissionIsGranted)];
