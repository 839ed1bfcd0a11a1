export { declaredApp } from '../../src/local/declared-app.ts';
