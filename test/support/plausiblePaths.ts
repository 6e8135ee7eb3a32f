/** Folders that a backend's repository begins with. */
const roots = [
  '',
  ...words('internal/ pkg/ src/ cmd/ apps/api/ services/billing/ services/billing/internal/'),
];

const folders = words(`
  server api api/v1 http rest grpc rpc handlers controllers routes middleware cli worker
  server/middleware api/handlers http/middleware api/store server/cache grpc/agent http/db
  database database/cache db repository repository/redis store storage postgres models
  workflow workflow/steps auth domain domain/order usecase services service/cache
  cache redis queue events kafka consumers agent docker monitoring
  config configs deploy deployments/k8s k8s helm/templates charts/app/templates nginx
  migrations proto openapi docs tests testdata vendor/example.com/lib .github/workflows
`);

const files = words(`
  main.go server.go app.go handlers.go order_handler.go router.go routes.go cors.go middleware.go
  auth_middleware.go cache.go order_cache.go store.go order_repository.go order_repo.go order_store.go
  order_service.go order_controller.go client.go types.go order_test.go handlers_test.go order.pb.go
  main.rs lib.rs main.py routes.py test_order.py 001_create_orders.up.sql order.proto openapi.yaml
  ingress.yaml deployment.yaml values.yml Dockerfile docker-compose.yml compose.prod.yaml nginx.conf
  .env.example Makefile main.tf ci.yml go.mod Cargo.toml pyproject.toml README.md package.json
`);

/** Some 20,000 paths as they stand in repositories of backends, unlikely mixtures among them. */
export const plausiblePaths: readonly string[] = roots.flatMap((root) =>
  ['', ...folders.map((folder) => `${folder}/`)].flatMap((folder) =>
    files.map((file) => `${root}${folder}${file}`),
  ),
);

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}
