/** The word for a password in the languages that people on call write in, lower-case; English has rules of its own. */
export const PASSWORD_WORDS: readonly string[] = [
  ...['passwort', 'kennwort', 'mot de passe', 'motdepasse', 'mdp', 'contraseña', 'contrasena', 'clave'],
  ...['senha', 'palavra-passe', "parola d'ordine", 'parola', 'wachtwoord', 'hasło', 'haslo', 'heslo'],
  ...['lösenord', 'losenord', 'adgangskode', 'passord', 'salasana', 'şifre', 'sifre', 'jelszó', 'parolă'],
  ...['пароль', 'пароля', 'κωδικός', 'mật khẩu', 'kata sandi', 'पासवर्ड', 'كلمة المرور', 'كلمة السر', 'סיסמה'],
  ...['密码', '密碼', '口令', 'パスワード', '暗証番号', '비밀번호', '암호', 'รหัสผ่าน'],
];
