export { declaredApp } from '../../src/main/declared-app.ts';
